"""Check that nobody decides for another, or alone, without the ground that the law gives for it."""

import re
from collections.abc import Iterator

from interview_app.study.findings import Said
from interview_app.study.model import Study
from interview_app.study.routes import CONSENTS_ALONE, asks_under_16

_REFERENCE = re.compile(r"(?=.*[0-9]).{4,80}")


def check_routes(study: Study) -> Iterator[Said]:
    """Yield what is wrong with who consents."""
    rules = study.consent
    if rules.under_16 == "gillick" and not asks_under_16(study):
        message = f"Nobody under {CONSENTS_ALONE} takes part, so nobody is vouched for."
        yield "consent.under_16", message, "Take “under_16” out, or look at “ages”."
    if rules.under_16 == "gillick" and not rules.core:
        message = "Somebody under 16 would decide alone without having said anything back."
        yield "consent.under_16", message, "Add a [[consent.teach_back]] with core = true."
    if rules.consultee and not _REFERENCE.fullmatch(rules.consultee_approval.strip()):
        message = "A consultee may be asked only in a study that was approved for it, and this names no approval."
        todo = "Write consultee_approval = the reference of the research ethics committee, such as “26/LO/0123”."
        yield "consent.consultee_approval", message, todo
    if rules.consultee_approval and not rules.consultee:
        todo = "Write consultee = true if a consultee may be asked, or take the reference out."
        yield "consent.consultee_approval", "There is an approval, and no consultee is asked.", todo
    if rules.consultee and study.ages[1] < CONSENTS_ALONE:
        message = f"A consultee is asked about people of {CONSENTS_ALONE} or older, and nobody of that age takes part."
        yield "consent.consultee", message, "Take “consultee” out, or look at “ages”."
