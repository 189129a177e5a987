"""A pack opens whole, signed by our centre, with somebody to seal to, or not at all."""

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.base import canonical
from interview_app.crypto import age, certificates, namespaces, sshsig
from interview_app.crypto.armour import unarmoured
from interview_app.crypto.device_identity import device_identity
from interview_app.crypto.words import fingerprint
from interview_app.study import pack
from interview_app.study.document import consent_document
from interview_app.study.load import StudyBroken
from interview_app.study.pack import (
    PackBroken,
    PackDocuments,
    PackExpired,
    PackFromStranger,
    PackWithoutRecipients,
)
from interview_app.study.pack import zipped as pack_zip
from interview_app.study.pack.manifest import PackOfAnotherVersion
from interview_app.study.pack.zipped import PackCutShort
from tests.factories.crypto import NOON, certificate_line, signing_key
from tests.factories.packs import CENTRE, PACK, resigned
from tests.factories.study import DEVICE, SECRET, gla, pack_bytes, recipients


def test_a_pack_opens_with_everything_that_was_put_in() -> None:
    """Study, recipients, certificate, number and version arrive."""
    opened = pack.open_pack(PACK, authority=CENTRE, at=NOON)
    assert opened.loaded.digest == gla().digest
    assert opened.recipients == opened.consent_recipients == recipients()
    assert opened.safeguarding == ()
    laptop = device_identity(signing_key("device"))
    assert age.decrypt_bytes(unarmoured(opened.receipt_secret), [laptop]) == SECRET
    assert opened.authority == CENTRE
    assert opened.certificate.public_line == signing_key("device").public_line
    assert (opened.device, opened.version, opened.practice) == (DEVICE, 1, True)
    assert opened.words == fingerprint(CENTRE.encode())
    assert len(opened.digest) == 64


def test_everything_in_the_studys_folder_travels() -> None:
    """Wording and its sources, signposting, the design, pictures and clips: each file, byte for byte."""
    opened = pack.open_pack(PACK, authority=CENTRE, at=NOON)
    assert dict(opened.loaded.files) == gla().files
    assert "signposting.toml" in opened.loaded.files
    carried = (
        "study/text/pl.source.toml",
        "study/pictures/data.family.svg",
        f"study/clips/en-GB/{7:032x}.opus",
    )
    files = dict.fromkeys(carried, b"")
    assert pack_zip.read(pack_zip.write(files)) == files


def test_the_consent_document_of_each_language_is_signed() -> None:
    """SHA-256 of what is shown before deciding stands in the manifest, and is compared when the pack is opened."""
    manifest = msgspec.json.decode(pack_zip.read(PACK)[pack_zip.MANIFEST])
    documents = {tag: consent_document(gla().study, wording).sha256 for tag, wording in gla().wordings.items()}
    assert manifest["documents"] == documents
    other = {**documents, "en-GB": "00" * 32}
    with pytest.raises(PackDocuments) as caught:
        pack.open_pack(resigned(changes={"documents": other}), authority=CENTRE, at=NOON)
    assert caught.value.code == "PACK-DOCUMENTS"


def test_another_form_of_pack_is_refused_by_name() -> None:
    """PACK-FORMAT: it is sound, and signed by our centre, but of an older or newer program."""
    for name in ("study-pack/1", "study-pack/2", "study-pack/4"):
        with pytest.raises(PackOfAnotherVersion) as caught:
            pack.open_pack(resigned(changes={"format": name}), authority=CENTRE, at=NOON)
        assert caught.value.code == "PACK-FORMAT"


def test_the_same_pack_has_the_same_contents() -> None:
    """Two builds can be compared; only the certificate and how the secret is sealed are random."""
    one, other = ({**pack_zip.read(made)} for made in (PACK, pack_bytes()))
    differing = {name for name in one if one[name] != other[name]}
    assert differing <= {pack_zip.MANIFEST, pack_zip.SIGNATURE}
    random = {"certificate": "", "receipt_secret": ""}
    manifests = [{**msgspec.json.decode(inside[pack_zip.MANIFEST]), **random} for inside in (one, other)]
    assert manifests[0] == manifests[1]


def test_a_first_installation_takes_the_key_from_the_pack() -> None:
    """The words of that key are compared by people."""
    assert pack.open_pack(PACK, authority=None, at=NOON).authority == CENTRE


def test_any_unzip_opens_it() -> None:
    """No lock-in: it is a plain zip with JSON and TOML in it."""
    with zipfile.ZipFile(io.BytesIO(PACK)) as archive:
        assert archive.testzip() is None
        assert {"manifest.json", "manifest.json.sig", "study/study.toml"} <= set(archive.namelist())
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@settings(max_examples=300, deadline=None)
@given(place=st.integers(0, len(PACK) - 1), change=st.integers(1, 255))
def test_a_flipped_byte_anywhere_is_refused(place: int, change: int) -> None:
    """In the study, the manifest, the signature or the zip's own fields: PACK-BROKEN, and nothing is installed."""
    untrusted = bytearray(PACK)
    untrusted[place] ^= change
    with pytest.raises((PackBroken, PackFromStranger)):
        pack.open_pack(bytes(untrusted), authority=CENTRE, at=NOON)


@settings(max_examples=100, deadline=None)
@given(place=st.integers(PACK.index(b"PK\x01\x02"), len(PACK) - 1), change=st.integers(1, 255))
def test_a_flipped_byte_in_the_zips_directory_is_refused(place: int, change: int) -> None:
    """Fields that unzipping ignores count as well."""
    untrusted = bytearray(PACK)
    untrusted[place] ^= change
    with pytest.raises(PackBroken) as caught:
        pack.open_pack(bytes(untrusted), authority=CENTRE, at=NOON)
    assert caught.value.code == "PACK-BROKEN"


@settings(max_examples=50, deadline=None)
@given(size=st.integers(0, len(PACK) - 1))
def test_a_cut_pack_is_refused(size: int) -> None:
    """PACK-CUT-SHORT: a stick pulled out too early."""
    with pytest.raises(PackCutShort) as caught:
        pack.open_pack(PACK[:size], authority=CENTRE, at=NOON)
    assert caught.value.code == "PACK-CUT-SHORT"
    assert "cut short on the way" in caught.value.message


def test_another_centres_pack_is_refused() -> None:
    """PACK-STRANGER: a laptop belongs to one centre."""
    stranger = pack_bytes(authority=signing_key("stranger"))
    with pytest.raises(PackFromStranger) as caught:
        pack.open_pack(stranger, authority=CENTRE, at=NOON)
    assert caught.value.code == "PACK-STRANGER"


def test_a_stranger_who_claims_our_name_is_refused() -> None:
    """The manifest's word for its signer is not enough, also at the first installation."""
    for authority in (CENTRE, None):
        with pytest.raises(PackFromStranger):
            pack.open_pack(resigned("stranger"), authority=authority, at=NOON)


def test_our_signature_under_anothers_name_is_refused() -> None:
    """The key that is pinned and the key that is stored afterwards are one."""
    with pytest.raises(PackFromStranger):
        pack.open_pack(resigned(changes={"authority": signing_key("stranger").public_line}), authority=CENTRE, at=NOON)


def test_a_pack_without_recipients_is_refused() -> None:
    """PACK-NO-RECIPIENTS: there would be nobody to seal to, so there is no interview."""
    with pytest.raises(PackWithoutRecipients) as caught:
        pack.open_pack(resigned(changes={"recipients": []}), authority=CENTRE, at=NOON)
    assert caught.value.code == "PACK-NO-RECIPIENTS"
    with pytest.raises(PackWithoutRecipients):
        pack.open_pack(resigned(changes={"consent_recipients": []}), authority=CENTRE, at=NOON)
    with pytest.raises(PackWithoutRecipients):
        pack_bytes(to=())


@pytest.mark.parametrize(
    "changes",
    [
        {"recipients": ["age1nobody"]},
        {"consent_recipients": ["age1nobody"]},
        {"safeguarding": ["age1nobody"]},
        {"certificate": "ssh-ed25519-cert-v01@openssh.com AAAA"},
        {"certificate": certificate_line(signing_key("stranger"), signing_key("device"))},
        {"device": DEVICE + 1},
        {"format": 2},
        {"study": "another-study"},
        {"files": {}},
        {"version": 0},
        {"more": 1},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_manifest_that_does_not_fit_is_refused_even_when_signed(changes: dict[str, object]) -> None:
    """A signature says who, not that the pack makes sense."""
    with pytest.raises(PackBroken):
        pack.open_pack(resigned(changes=changes), authority=CENTRE, at=NOON)


def test_a_manifest_has_one_spelling_even_when_signed() -> None:
    """White space, which changes nothing that it says, is refused like any other byte."""
    files = pack_zip.read(PACK)
    content = files[pack_zip.MANIFEST].replace(b",", b", ", 1)
    signature = sshsig.sign(content, signing_key("authority"), namespaces.PACK)
    changed = {**files, pack_zip.MANIFEST: content, pack_zip.SIGNATURE: signature}
    with pytest.raises(PackBroken):
        pack.open_pack(pack_zip.write(changed), authority=CENTRE, at=NOON)


def test_a_file_that_the_manifest_does_not_name_is_refused() -> None:
    """Nothing travels outside the signature."""
    with pytest.raises(PackBroken):
        pack.open_pack(resigned(inside={"study/text/cy.toml": b""}), authority=CENTRE, at=NOON)


def test_a_study_with_mistakes_is_refused_even_when_signed() -> None:
    """The centre cannot send a study that would fail in the room."""
    inside = {pack_zip.STUDY + name: content for name, content in gla().files.items()}
    inside["study/design.csv"] = b""
    hashes = {name.removeprefix("study/"): hashlib.sha256(content).hexdigest() for name, content in inside.items()}
    with pytest.raises(StudyBroken):
        pack.open_pack(resigned(inside=inside, changes={"files": hashes}), authority=CENTRE, at=NOON)


@pytest.mark.parametrize("days", [-2, 201])
def test_a_certificate_out_of_its_time_is_refused(days: int) -> None:
    """PACK-EXPIRED says from when until when: a laptop that nobody renewed stops by itself."""
    with pytest.raises(PackExpired) as caught:
        pack.open_pack(PACK, authority=CENTRE, at=NOON + timedelta(days=days))
    assert caught.value.code == "PACK-EXPIRED"
    assert "from 2026-11-21 until 2027-06-10" in caught.value.message


def test_no_pack_is_made_that_no_laptop_would_take() -> None:
    """STUDY-TOO-LARGE, at the centre and not in the room."""
    clips = {f"clips/en-GB/{number:032x}.opus": bytes(1_900_000) for number in range(34)}
    files = {f"clips/en-GB/{number:032x}.opus": b"" for number in range(pack_zip.MOST_FILES)}
    for more in (clips, files):
        with pytest.raises(pack.StudyTooLarge) as caught:
            pack_bytes(loaded=replace(gla(), files={**gla().files, **more}))
        assert caught.value.code == "STUDY-TOO-LARGE"
        assert "4000 files and 64 MB" in caught.value.message


def test_the_zips_bytes_are_pinned() -> None:
    """The reader compares with what the writer makes, so the writer must never change by itself."""
    made = pack_zip.write({"manifest.json": b"{}"})
    assert canonical.digest(made.hex()) == "28f64a155b3702261344b3a4dff9a71d7b63ed86753f62357fcc9a8b124652d1"


def test_the_certificate_is_for_this_laptop_only() -> None:
    """Its principal and serial are the laptop's number."""
    certificate = pack.open_pack(PACK, authority=CENTRE, at=NOON).certificate
    assert (certificate.principal, certificate.serial) == (f"device-{DEVICE}", DEVICE)
    assert certificates.parse(certificate.line) == certificate
