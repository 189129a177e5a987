"""The errors of this part that a person can meet."""

import pkgutil
from importlib import import_module

from interview_app import crypto
from interview_app.base.errors import catalogue, field_names

CODES = {
    "AGE-DAMAGED",
    "AGE-KEY-TEXT",
    "AGE-MIXED-RECIPIENTS",
    "AGE-NO-KEY",
    "CERTIFICATE-EXPIRED",
    "CERTIFICATE-REVOKED",
    "CODE-WAIT",
    "ENTRY-DAMAGED",
    "KRL-BROKEN",
    "PASSPHRASE-WAIT",
    "PASSPHRASE-WRONG",
    "SHARE-WRONG",
    "SHARES-DIFFERENT",
    "SHARES-TOO-FEW",
    "SIGNATURE-INVALID",
    "SIGNATURE-STRANGER",
    "SLOTS-DAMAGED",
}


def test_every_error_of_this_part_is_catalogued() -> None:
    """Each code is there once, with its three sentences, and none carries a field that could hold a secret."""
    for module in pkgutil.walk_packages(crypto.__path__, "interview_app.crypto."):
        import_module(module.name)
    ours = {code: error for code, error in catalogue().items() if error.__module__.startswith("interview_app.crypto.")}
    assert set(ours) == CODES
    fields = set().union(*(field_names(error) for error in ours.values()))
    assert fields == {"reason", "seconds", "serial", "valid_from", "valid_until"}
