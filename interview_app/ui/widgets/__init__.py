"""Widgets that all three roles share; they know no interview and no study."""
