"""The window a participant sees."""
