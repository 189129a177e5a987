"""Who has had what: the lines (`line`), how they stand together (`standing`), and what a participant reads (`person`).

`giving` has the verbs; the rows are in `archive.ledger`.
"""
