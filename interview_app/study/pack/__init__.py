"""A study pack: the study, whom to seal interviews to, and a laptop's certificate, in one signed file."""

from interview_app.study.pack.whole import (
    Pack,
    PackBroken,
    PackDocuments,
    PackExpired,
    PackFromStranger,
    PackRefused,
    PackWithoutRecipients,
    Request,
    RequestBroken,
    StudyTooLarge,
    build,
    make_request,
    open_pack,
    read_file,
    read_request,
    refuse_day,
)

__all__ = [
    "Pack",
    "PackBroken",
    "PackDocuments",
    "PackExpired",
    "PackFromStranger",
    "PackRefused",
    "PackWithoutRecipients",
    "Request",
    "RequestBroken",
    "StudyTooLarge",
    "build",
    "make_request",
    "open_pack",
    "read_file",
    "read_request",
    "refuse_day",
]
