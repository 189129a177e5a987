"""Enrolling laptops: a pack carries the study, whom to seal to, and this laptop's certificate."""

from datetime import timedelta

from interview_app.centre.office import Centre
from interview_app.study import pack

CERTIFICATE_DAYS = 200


def issue_pack(centre: Centre, untrusted_request: bytes) -> bytes:
    """Return the signed pack, with the study as it is asked now, for the laptop that made a request.

    Asking again gives a higher version. The coordinator has compared the request's words with the fieldworker by
    phone before.

    Raises:
        RequestBroken: When the request was changed or is none.
        StudyTooLarge: When no laptop would take the study.
    """
    request = pack.read_request(untrusted_request)
    study = centre.study
    enrolment = centre.archive.enrol(request.public_line)
    now = centre.clock.now()
    return pack.build(
        study,
        authority=centre.authority,
        recipients=centre.recipients,
        request=request,
        device=enrolment.number,
        version=enrolment.pack_version,
        practice=centre.practice,
        # An hour back: a laptop whose clock is a little slow can install it at once.
        valid_after=now - timedelta(hours=1),
        valid_before=now + timedelta(days=CERTIFICATE_DAYS),
    )
