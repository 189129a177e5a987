"""age files, signatures, passphrases: the one door to `cryptography`."""
