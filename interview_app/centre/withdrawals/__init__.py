"""Withdrawals at the centre: from the code on a card to what is done, and to the paper that says so."""
