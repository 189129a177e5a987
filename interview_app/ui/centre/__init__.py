"""The window a coordinator sees."""
