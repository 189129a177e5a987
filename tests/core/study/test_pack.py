"""A pack opens whole, signed by our centre, with somebody to seal to, or not at all."""

import hashlib
import io
import zipfile
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.base import canonical
from interview_app.crypto import certificates, namespaces, sshsig
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.study import pack, pack_zip
from interview_app.study.load import LARGEST_FILE, StudyBroken
from interview_app.study.pack import PackBroken, PackFromStranger, PackWithoutRecipients
from tests.factories.crypto import NOON, certificate_line, signing_key
from tests.factories.study import DEVICE, gla, pack_bytes, recipients

PACK = pack_bytes()
CENTRE = signing_key("authority").public_line


def resigned(
    signer: str = "authority", inside: dict[str, bytes] | None = None, changes: dict[str, object] | None = None
) -> bytes:
    """Return the pack with its manifest changed and signed again by a key."""
    whole = {**pack_zip.read(PACK), **(inside or {})}
    manifest = {**msgspec.json.decode(whole[pack_zip.MANIFEST]), **(changes or {})}
    content = canonical.canonical_json(manifest)
    signature = sshsig.sign(content, signing_key(signer), namespaces.PACK)
    return pack_zip.write({**whole, pack_zip.MANIFEST: content, pack_zip.SIGNATURE: signature})


def test_a_pack_opens_with_everything_that_was_put_in() -> None:
    """Study, recipients, certificate, number and version arrive."""
    opened = pack.open_pack(PACK, authority=CENTRE, at=NOON)
    assert opened.loaded.digest == gla().digest
    assert opened.recipients == recipients()
    assert opened.authority == CENTRE
    assert opened.certificate.public_line == signing_key("device").public_line
    assert (opened.device, opened.version, opened.practice) == (DEVICE, 1, True)
    assert len(opened.digest) == 64


def test_the_same_pack_has_the_same_contents() -> None:
    """Two builds can be compared; only the certificate has a random part, and the signature covers it."""
    one, other = ({**pack_zip.read(made)} for made in (PACK, pack_bytes()))
    differing = {name for name in one if one[name] != other[name]}
    assert differing <= {pack_zip.MANIFEST, pack_zip.SIGNATURE}
    manifests = [{**msgspec.json.decode(inside[pack_zip.MANIFEST]), "certificate": ""} for inside in (one, other)]
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
    """A stick pulled out too early."""
    with pytest.raises(PackBroken):
        pack.open_pack(PACK[:size], authority=CENTRE, at=NOON)


@given(untrusted=st.binary(max_size=400))
def test_any_bytes_are_refused(untrusted: bytes) -> None:
    """Another kind of file."""
    with pytest.raises(PackBroken):
        pack.open_pack(untrusted, authority=None, at=NOON)


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
        pack_bytes(to=())


@pytest.mark.parametrize(
    "changes",
    [
        {"recipients": ["age1nobody"]},
        {"certificate": "ssh-ed25519-cert-v01@openssh.com AAAA"},
        {"certificate": certificate_line(signing_key("stranger"), signing_key("device"))},
        {"device": DEVICE + 1},
        {"format": "study-pack/2"},
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
    """A laptop that nobody renewed stops by itself."""
    with pytest.raises(CertificateExpired):
        pack.open_pack(PACK, authority=CENTRE, at=NOON + timedelta(days=days))


def zipped(*entries: tuple[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return a zip as another program would write it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=compression)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "study/../../evil", "study/text/..toml", "study\\evil", "study/", "manifest.JSON"],
)
def test_names_outside_the_pattern_are_refused(name: str) -> None:
    """No path can lead out of the pack."""
    with pytest.raises(PackBroken):
        pack_zip.read(pack_zip.write({name: b""}))


def test_compression_is_refused() -> None:
    """So nothing can swell when it is read."""
    with pytest.raises(PackBroken):
        pack_zip.read(zipped(("manifest.json", b"0" * 100_000), compression=zipfile.ZIP_DEFLATED))


def test_too_many_or_too_large_files_are_refused() -> None:
    """Limits hold before anything is read into memory."""
    many = {f"study/text/a{number:03}.toml": b"" for number in range(pack_zip.MOST_FILES + 1)}
    large = {"study/design.csv": b"0" * (LARGEST_FILE + 1)}
    for files in (many, large):
        with pytest.raises(PackBroken):
            pack_zip.read(pack_zip.write(files))
    with pytest.raises(PackBroken):
        pack_zip.read(b"0" * (pack_zip.LARGEST_PACK + 1))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_refused() -> None:
    """Two readers could see two different files."""
    with pytest.raises(PackBroken):
        pack_zip.read(zipped(("manifest.json", b"1"), ("manifest.json", b"2")))


def test_the_zips_bytes_are_pinned() -> None:
    """The reader compares with what the writer makes, so the writer must never change by itself."""
    made = pack_zip.write({"manifest.json": b"{}"})
    assert canonical.digest(made.hex()) == "28f64a155b3702261344b3a4dff9a71d7b63ed86753f62357fcc9a8b124652d1"


def test_the_certificate_is_for_this_laptop_only() -> None:
    """Its principal and serial are the laptop's number."""
    certificate = pack.open_pack(PACK, authority=CENTRE, at=NOON).certificate
    assert (certificate.principal, certificate.serial) == (f"device-{DEVICE}", DEVICE)
    assert certificates.parse(certificate.line) == certificate
