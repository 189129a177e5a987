"""Help on F1: local pages for each screen, found by their words. The participant’s window has none."""
