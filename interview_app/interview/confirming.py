"""What a confirmation of *Check my choices* writes into the ledger."""

from dataclasses import replace

from interview_app.interview.events import ConsentConfirmed
from interview_app.interview.ledger import Confirmation, Line, extended
from interview_app.interview.places import DecisionByAnother
from interview_app.interview.signing import assenter, consenter
from interview_app.interview.understanding import Route


def written(ledger: tuple[Line, ...], event: ConsentConfirmed, route: Route) -> tuple[Line, ...]:
    """Return the ledger with what a confirmation changes.

    Raises:
        DecisionByAnother: When the fieldworker pressed and was not asked to.
    """
    if (event.pressed_by == "fieldworker") != bool(event.reason):
        raise DecisionByAnother(event.reason)
    own = Confirmation(consenter(route), event.decisions, event.document, event.month, event.texts, event.reason)
    lines = extended(ledger, own)
    assents = assenter(route)
    if assents is None:
        return lines
    return extended(lines, replace(own, who=assents, decisions=event.assents, texts=event.own_texts))
