"""A centre asks one version of its study and keeps all of them."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable
from interview_app.centre import devices, plate
from interview_app.centre.office import Centre
from interview_app.centre.plate import CentreDamaged
from interview_app.centre.studies import StudyOlder, StudyOther, StudySameVersion, StudyVersionUnknown, reworded
from interview_app.study import load, pack
from interview_app.study.load import LoadedStudy
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity, signing_key
from tests.factories.renewed import newer
from tests.factories.study import changed, gla

FIRST = gla().study.version


def version(name: str, sentence: str = "You may leave out any question.") -> LoadedStudy:
    """Return the shipped study with another version and one other sentence."""
    structure = changed(f'version = "{FIRST}"', f'version = "{name}"')["study.toml"]
    return load.read_files({**changed("Skip any question.", sentence, "text/en-GB.toml"), "study.toml": structure})


def reopened(folder: Path) -> Centre:
    """Open a centre again."""
    return Centre.open(folder, hybrid_identity(), clock=FixedClock())


def says(study: LoadedStudy, sentence: str) -> bool:
    """Tell whether a study shows a sentence."""
    return sentence.encode() in study.files["text/en-GB.toml"]


def test_a_newer_version_is_asked_from_now_on_and_the_old_one_stays(tmp_path: Path) -> None:
    """Also after the centre was closed; each record finds the words that were shown."""
    newer = version("2027.1")
    with founded(tmp_path / "centre") as centre:
        centre.adopt(newer)
        assert (centre.version, centre.study.digest) == ("2027.1", newer.digest)
    with reopened(tmp_path / "centre") as again:
        assert again.version == "2027.1"
        assert again.study.digest == newer.digest
        assert again.study_of(FIRST).digest == gla().digest
        assert says(again.study_of(FIRST), "Skip any question.")
        assert says(again.study_of("2027.1"), "You may leave out any question.")


def test_other_words_to_agree_to_are_told_where_nobody_would_be_asked_anew() -> None:
    """By language; a change that is named is asked about, and words outside consent need no asking."""
    assert reworded(gla(), version("2027.1")) == ("en-GB",)
    assert reworded(gla(), gla()) == ()
    assert reworded(gla(), newer()) == ()
    story = changed("Sam’s story", "A story", "text/en-GB.toml")
    assert reworded(gla(), load.read_files(story)) == ()


def test_packs_carry_the_version_that_is_asked(tmp_path: Path) -> None:
    """A laptop that asks again gets the new words, under a higher number."""
    request, newer = pack.make_request(signing_key("device")), version("2027.1")
    with founded(tmp_path / "centre") as centre:
        packs = [devices.issue_pack(centre, request)]
        centre.adopt(newer)
        packs.append(devices.issue_pack(centre, request))
        opened = [pack.open_pack(content, authority=None, at=centre.clock.now()) for content in packs]
    assert [each.version for each in opened] == [1, 2]
    assert [each.loaded.digest for each in opened] == [gla().digest, newer.digest]


def test_adopting_what_is_asked_already_changes_nothing(tmp_path: Path) -> None:
    """The same folder can be packed for one laptop after the other."""
    with founded(tmp_path / "centre") as centre:
        before = (tmp_path / "centre" / "centre.json").read_bytes()
        centre.adopt(gla())
    assert (tmp_path / "centre" / "centre.json").read_bytes() == before


def test_another_study_is_refused(tmp_path: Path) -> None:
    """STUDY-OTHER names both."""
    other = load.read_files(changed('id = "gla-sharing"', 'id = "other-study"') | lock_of("other-study"))
    with founded(tmp_path / "centre") as centre, pytest.raises(StudyOther) as caught:
        centre.adopt(other)
    assert caught.value.code == "STUDY-OTHER"
    assert "other-study" in caught.value.message
    assert "gla-sharing" in caught.value.message


def lock_of(study: str) -> dict[str, bytes]:
    """Return the shipped design's lock under another study's id."""
    return {"design.lock.toml": changed('study = "gla-sharing"', f'study = "{study}"', "design.lock.toml")[load.LOCK]}


def test_a_change_without_a_new_version_is_refused(tmp_path: Path) -> None:
    """STUDY-SAME-VERSION says where to change it: a version's name stands for one content for good."""
    with founded(tmp_path / "centre") as centre:
        with pytest.raises(StudySameVersion) as caught:
            centre.adopt(version(FIRST))
        assert caught.value.code == "STUDY-SAME-VERSION"
        assert "change the version in study.toml" in caught.value.message
        centre.adopt(version("2027.1"))
        for used in (FIRST, "2027.1"):
            with pytest.raises(StudySameVersion):
                centre.adopt(version(used, "Nobody has to answer."))
        assert centre.version == "2027.1"


def test_an_older_version_does_not_come_back_under_its_name(tmp_path: Path) -> None:
    """STUDY-OLDER: a stale folder undoes nothing; the old words come back under a new version."""
    with founded(tmp_path / "centre") as centre:
        centre.adopt(version("2027.1"))
        with pytest.raises(StudyOlder) as caught:
            centre.adopt(gla())
        assert caught.value.code == "STUDY-OLDER"
        assert centre.version == "2027.1"
        centre.adopt(version("2027.2", "Skip any question."))
        assert says(centre.study, "Skip any question.")


def test_a_version_that_was_never_here_is_told(tmp_path: Path) -> None:
    """STUDY-VERSION-UNKNOWN: an interview is not shown in words that its participant may never have seen."""
    with founded(tmp_path / "centre") as centre, pytest.raises(StudyVersionUnknown) as caught:
        centre.study_of("2031.4")
    assert caught.value.code == "STUDY-VERSION-UNKNOWN"
    assert "2031.4" in caught.value.message


def test_two_windows_do_not_forget_each_others_versions(tmp_path: Path) -> None:
    """What another window adopted meanwhile is found on the disk first."""
    with founded(tmp_path / "centre") as centre, reopened(tmp_path / "centre") as other:
        other.adopt(version("2027.1"))
        centre.adopt(version("2027.2", "Nobody has to answer."))
        assert centre.study_of("2027.1").study.version == "2027.1"
    with reopened(tmp_path / "centre") as again:
        assert again.version == "2027.2"


@pytest.mark.parametrize("which", [0, 1])
def test_a_changed_file_of_any_version_is_noticed(tmp_path: Path, which: int) -> None:
    """CENTRE-DAMAGED for the one that is asked and for an old one."""
    newer = version("2027.1")
    with founded(tmp_path / "centre") as centre:
        centre.adopt(newer)
    digest, name = ((gla().digest, FIRST), (newer.digest, "2027.1"))[which]
    path = tmp_path / "centre" / "studies" / digest / "study.toml"
    path.write_text(path.read_text() + "\n# a comment\n")
    with reopened(tmp_path / "centre") as again, pytest.raises(CentreDamaged):
        again.study_of(name)


def test_a_version_that_is_gone_is_noticed(tmp_path: Path) -> None:
    """CENTRE-DAMAGED, and the centre opens all the same: the archive can be read."""
    with founded(tmp_path / "centre"):
        shutil.rmtree(tmp_path / "centre" / "studies")
    with reopened(tmp_path / "centre") as again:
        with pytest.raises(CentreDamaged):
            _ = again.study
        assert again.archive.interviews() == ()


def test_whenever_adopting_is_cut_off_the_centre_asks_one_version_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills up at any write: files first, plate last, so it is the old version until the new one is there."""
    with founded(tmp_path / "whole"):
        pass
    newer, real, found = version("2027.1"), os.fsync, []

    def adopting(folder: Path, allowed: int) -> int:
        """Adopt with so many writes to the disk allowed, and return how many there were."""
        calls = 0

        def full_later(handle: int) -> None:
            nonlocal calls
            calls += 1
            if calls > allowed:
                raise OSError(errno.ENOSPC, "the disk's own words")
            real(handle)

        with reopened(folder) as centre, suppress(DiskFull, FolderNotWritable):
            monkeypatch.setattr(os, "fsync", full_later)
            centre.adopt(newer)
        monkeypatch.undo()
        return calls

    every = adopting(shutil.copytree(tmp_path / "whole", tmp_path / "every"), 10_000)
    for allowed in (0, 1, every // 2, *range(every - 7, every + 1)):
        folder = shutil.copytree(tmp_path / "whole", tmp_path / str(allowed))
        adopting(folder, allowed)
        with reopened(folder) as again:
            found.append(again.version)
            assert again.study.study.version == again.version
            assert again.study_of(FIRST).digest == gla().digest
            again.adopt(newer)
            assert again.study.digest == newer.digest
    assert found[:4] == [FIRST] * 4
    assert found[-1] == "2027.1"
    assert found == sorted(found)


def of_the_first_form(folder: Path) -> None:
    """Make of a centre what the first program made: one folder for the study, and a plate without versions."""
    with reopened(folder) as centre:
        shown, key = centre.plate, centre.strongbox.key
    content = canonical_json(
        {
            "format": "interview-centre/1",
            "study": shown.study,
            "study_digest": shown.versions[0].digest,
            "authority": shown.authority,
            "recipients": shown.recipients,
            "practice": shown.practice,
        }
    )
    (folder / "centre.json").write_bytes(content)
    (folder / "centre.mac").write_bytes(plate._mac(content, key))
    (folder / "studies" / gla().digest).rename(folder / "study")
    (folder / "studies").rmdir()


def test_a_centre_of_the_first_form_opens_and_goes_on(tmp_path: Path) -> None:
    """Its study is where it was; with the first update it is of today's form, and keeps both versions."""
    folder = tmp_path / "centre"
    with founded(folder):
        pass
    of_the_first_form(folder)
    with reopened(folder) as centre:
        assert (centre.version, centre.study.digest) == (FIRST, gla().digest)
        assert centre.study_of(FIRST).digest == gla().digest
        with pytest.raises(StudySameVersion):
            centre.adopt(version(FIRST))
        centre.adopt(version("2027.1"))
    with reopened(folder) as again:
        assert again.version == "2027.1"
        assert says(again.study_of(FIRST), "Skip any question.")


def test_a_centre_of_the_first_form_opens_even_if_its_study_cannot_be_read(tmp_path: Path) -> None:
    """An old study may not be one any more for today's check: the archive opens, and a new version is adopted."""
    folder = tmp_path / "centre"
    with founded(folder):
        pass
    of_the_first_form(folder)
    (folder / "study" / "signposting.toml").unlink()
    with reopened(folder) as centre:
        assert centre.version == ""
        with pytest.raises(UserError):
            _ = centre.study
        with pytest.raises(UserError):
            centre.study_of(FIRST)
        centre.adopt(version("2027.1"))
        assert centre.study.study.version == "2027.1"
