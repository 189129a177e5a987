"""Read aloud: a page's words are played or spoken, one by one, and light up meanwhile."""
