"""The syllable rule agrees with people who count on their fingers."""

import pytest

from interview_app.study.rules.syllables import syllables

# Counted by hand, speaking slowly. The first list is of the shipped studies' words, with which the rule was made.
COUNTED = """
a-1 about-2 after-2 again-2 agree-2 allowed-2 answer-2 answers-2 anything-3 area-3 asked-1 attack-2 away-2 because-2
being-2 belong-2 better-2 break-1 breaks-1 change-1 changed-1 charity-3 choices-2 clear-1 code-1 college-2
commissioner-4 complain-2 computer-3 council-2 courts-1 crime-1 criminal-3 danger-2 deleted-3 details-2 different-2
doctor-2 doctors-2 everyone-3 excluded-3 family-3 fighting-2 friends-1 going-2 happened-2 happy-2 health-1 hospital-3
idea-3 information-4 interview-3 judged-1 keep-1 laptop-2 likely-2 listen-2 little-2 missed-1 mistake-2 mistakes-2
named-1 need-1 needed-2 online-2 paragraphs-3 payment-2 people-2 person-2 places-2 police-2 practice-2 private-2
promise-2 question-2 questions-2 read-1 reason-2 research-2 rights-1 safe-1 safety-2 school-1 searched-1 secure-2
serious-3 share-1 shared-1 sharing-2 should-1 sometimes-2 somebody-3 something-2 stopped-1 story-2 stories-2 study-2
teachers-2 terror-2 together-3 trouble-2 understand-3 unfair-2 upset-2 used-1 videos-3 violence-3 website-2 worried-2
writing-2 youth-1 quiet-2 science-2
"""
# The second list came afterwards, from a newspaper and a school book; the rule was not changed for it.
UNSEEN = """
animal-3 ancient-2 apples-2 audience-3 balance-2 battle-2 beautiful-3 biology-4 bicycle-3 believed-2 breathing-2
building-2 calendar-3 careful-2 carefully-3 carriage-2 circle-2 climate-2 community-4 continue-3 cooperation-5
cultural-3 curious-3 daily-2 decided-3 delicious-3 democracy-4 department-3 difficulty-4 dinosaur-3 education-4
election-3 electricity-5 employees-3 engine-2 environment-4 excitement-3 experience-4 famous-2 finally-3 foreign-2
garages-3 government-3 hopeful-2 houses-2 imagine-3 industry-3 island-2 jumped-1 kitchen-2 knowledge-2 language-2
library-3 machine-2 medicine-3 museum-3 musician-3 nation-2 neighbour-2 ocean-2 orange-2 parliament-3 patient-2
period-3 picture-2 piano-3 poem-2 population-4 radio-3 realistic-4 recycled-3 religion-3 restaurant-3 rhythm-2 royal-2
scientific-4 society-4 soldier-2 special-2 square-1 station-2 temperature-4 theatre-3 tortoise-2 treasure-2 umbrella-3
usually-4 valuable-4 vehicle-3 village-2 volunteer-3 wanted-2 weather-2 whispered-2 yesterday-3 zebra-2
"""


def counted(words: str) -> dict[str, int]:
    """Return words with the syllables that a person counted."""
    return {word: int(number) for word, _, number in (pair.rpartition("-") for pair in words.split())}


def wrong(words: str) -> dict[str, tuple[int, int]]:
    """Return the words for which rule and person differ, with both counts."""
    return {word: (syllables(word), n) for word, n in counted(words).items() if syllables(word) != n}


def test_the_rule_agrees_with_a_person_on_the_words_of_the_studies() -> None:
    """All of a hundred everyday words."""
    assert len(counted(COUNTED)) > 100
    assert wrong(COUNTED) == {}


def test_the_rule_agrees_on_six_of_seven_words_that_it_never_met() -> None:
    """What it gets wrong it gets wrong in both directions, so that a text’s sum is within 3 %."""
    words = counted(UNSEEN)
    assert len(wrong(UNSEEN)) <= len(words) / 6
    assert sum(map(syllables, words)) == pytest.approx(sum(words.values()), rel=0.03)


@pytest.mark.parametrize(
    ("word", "count"),
    [("NHS", 3), ("16", 2), ("A", 1), ("Sam’s", 1), ("don't", 1), ("up-to-date", 3), ("hmm", 1), ("’", 0), ("-", 0)],
)
def test_what_is_no_plain_word_is_counted_as_it_is_said(word: str, count: int) -> None:
    """Abbreviations by letter, numbers by digit, the parts of a word with hyphens one by one."""
    assert syllables(word) == count
