"""What is asked: the study as a researcher wrote it, its design and its signed pack."""
