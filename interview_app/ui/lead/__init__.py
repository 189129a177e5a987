"""The window of the safeguarding lead, apart from every other."""
