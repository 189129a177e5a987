"""What the pages about people and laptops show, read from an open centre."""

from interview_app.centre import drill, laptops, roles
from interview_app.centre.laptops import Sheet
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.crypto import words
from interview_app.crypto.addressed import key_id
from interview_app.ui.centre.people_values import NAMED, FlagLine, KeyLine, LaptopLine, Named, PeopleView, PublicKey


def people(centre: Centre) -> PeopleView:
    """Return what the first page shows.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see it.
    """
    own = str(centre.opener.recipient()) if centre.opener else ""
    keys = tuple(
        KeyLine(each.role, each.key_id, each.words, each.proved_on, each.due_on, each.overdue, each.recipient == own)
        for each in drill.standing(centre)
    )
    return PeopleView(
        keys=keys,
        named={role: named(centre, role) for role in NAMED},
        laptops=all_laptops(centre),
        drilled=drill.passed(centre),
        may_name=roles.may(centre.role, Deed.NAME_PEOPLE),
        may_enrol=roles.may(centre.role, Deed.ENROL),
    )


def named(centre: Centre, role: Named) -> tuple[PublicKey, ...]:
    """Return who has a role."""
    return tuple(public_key(each) for each in getattr(centre.plate, role))


def public_key(recipient: str, file: str = "") -> PublicKey:
    """Return what tells a person about a public half."""
    return PublicKey(key_id(recipient), words.fingerprint(recipient.encode()), file)


def all_laptops(centre: Centre) -> tuple[LaptopLine, ...]:
    """Return every laptop: those that want attention first, then by number, and blocked ones last."""
    lines = [(sheet.in_order, _line(sheet)) for sheet in laptops.sheets(centre)]
    lines.sort(key=lambda each: (each[1].revoked is not None, each[0], each[1].number))
    return tuple(line for _, line in lines)


def _line(sheet: Sheet) -> LaptopLine:
    device = sheet.device
    return LaptopLine(
        number=device.number,
        site=sheet.site,
        seen_on=sheet.seen_on,
        pack_version=device.pack_version,
        issued_on=device.issued_on,
        pack=sheet.pack,
        until=device.certificate_until,
        certificate=sheet.certificate,
        bundles=sheet.bundles,
        again=sheet.again,
        flags=tuple(FlagLine(flag.number, flag.code, flag.seen_on) for flag in sheet.flags),
        revoked=device.revoked_on,
    )
