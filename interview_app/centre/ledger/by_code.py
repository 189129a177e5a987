"""The participant's page for whoever stands there with their card: found by its code, drawn, and noted as done."""

from interview_app.base.errors import UserError
from interview_app.centre import roles
from interview_app.centre.ledger import person, person_pdf
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals.desk import Desk, Found


class NothingByCode(UserError):
    """No interview here has this code."""

    code = "CODE-FINDS-NOTHING"
    happened = "Nothing of this code is here."
    safe = "Nothing was written."
    next_step = "It may not have arrived yet, or it was deleted. Then nobody has it from us from then on."


def draw(centre: Centre, desk: Desk, code: str) -> bytes:
    """Return the page of who has had what somebody told us, as a PDF. Slow on purpose: keep it off the GUI thread.

    Raises:
        CodeMistyped, LookupsTooFast: See `Desk.look_up`.
        NothingByCode: When nothing is found.
        RoleMayNot: See `draw_found`.
    """
    roles.require(centre, Deed.WITHDRAW)
    found = desk.look_up(code)
    if not isinstance(found, Found):
        raise NothingByCode
    return draw_found(centre, desk.interview(found))


def draw_found(centre: Centre, interview: str) -> bytes:
    """Return the page of an interview that was found by its code, and note that it was drawn.

    Raises:
        InterviewUnknown: When it is not in the archive any more.
        RoleMayNot: When the key that opened the centre is of a role that finds nobody.
    """
    roles.require(centre, Deed.WITHDRAW)
    content = person_pdf.draw(person.whereabouts(centre, interview))
    centre.archive.act("page-drawn", {"kind": "page"})
    return content
