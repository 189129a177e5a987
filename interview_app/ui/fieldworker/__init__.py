"""The window a fieldworker sees."""
