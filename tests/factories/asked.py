"""One valid question of each kind, with words as long as the study's."""

from dataclasses import replace

from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    Option,
    PickQuestion,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)

RATING = RatingQuestion(
    "How OK is it to share this?",
    ("Not OK at all", "Not really OK", "In the middle", "Mostly OK", "Totally OK"),
    "I don’t know",
)
OPEN = OpenQuestion(
    "Tell me why.",
    ("What made you pick that?", "Could this hurt anyone? Who?", "What should happen if they get it wrong?"),
    "Please do not write names, or anything about yourself that you want to keep private.",
)
REASSURE = PickQuestion(
    "What would make this more OK? Pick up to three.",
    (
        Option("reason", "There is a real need to know"),
        Option("works", "It is shown to work"),
        Option("told", "Sam is told who knows what"),
        Option("see", "Sam can see what they hold"),
        Option("stop", "Sam can say no, or change their mind later"),
        Option("gone", "It is deleted when it is not needed"),
        Option("redress", "Sam can complain and get it put right"),
        Option("person_decides", "A person decides, not just a computer"),
        Option("true", "They check that it is true and up to date"),
        Option("no_trouble", "It can’t be used to get Sam in trouble"),
        Option("nothing", "Nothing would make it OK"),
    ),
    3,
    frozenset({"nothing"}),
    "You can pick up to three.",
)
WRONG = PickQuestion(
    "What could go wrong when people share information like this?",
    (
        Option("criminal", "Being treated like a criminal"),
        Option("judged", "Being judged for your race, where you live or who you know"),
        Option("computer", "A computer gets it wrong"),
        Option("human_error", "A person makes a mistake"),
        Option("leak", "It gets leaked or hacked"),
        Option("passed_on", "It gets passed on to other people"),
        Option("out_of_date", "It is old and not true any more"),
        Option("cannot_agree", "Some people may not understand what they say yes to"),
        Option("nothing", "Nothing"),
    ),
    0,
    frozenset({"nothing"}),
    "Pick as many as you like.",
)
AGE = PickQuestion(
    "How old are you?",
    (
        Option("16-17", "16 to 17"),
        Option("18-21", "18 to 21"),
        Option("22-25", "22 to 25"),
        Option("26-30", "26 to 30"),
    ),
    1,
)
TRUST = GridQuestion(
    "How much do you trust them to look after information about you?",
    (
        Option("school", "Schools and colleges"),
        Option("nhs", "Doctors and hospitals"),
        Option("council", "Social workers and the council"),
        Option("police", "The police"),
        Option("charity", "Youth clubs and charities"),
        Option("panel", "A team of all of them"),
    ),
    ("Not at all", "Not much", "In the middle", "Quite a lot", "A lot"),
)
REASONS = replace(
    OPEN,
    ways=("typed", "fieldworker-note", "picked"),
    picks=(
        Option("safe", "It keeps Sam safe"),
        Option("help", "It gets Sam some help"),
        Option("private", "It is Sam’s own business"),
        Option("asked", "They should ask Sam first"),
        Option("judged", "Sam could be judged for it"),
        Option("wrong", "It may not be true"),
    ),
)
RANKING = RankQuestion(
    "What matters most when they share information?",
    (
        Option("asked", "Sam is asked first"),
        Option("told", "Sam is told who knows what"),
        Option("true", "It is true and up to date"),
        Option("few", "Only the people who need it know"),
        Option("gone", "It is deleted when it is not needed"),
        Option("person", "A person decides, not just a computer"),
    ),
    3,
    "Press the one that matters most first. Then the next. Pick up to three.",
)
SORTING = SortQuestion(
    "Who may see a record without asking?",
    (
        Option("hospital", "A hospital"),
        Option("pharmacist", "A local pharmacist"),
        Option("university", "Researchers at a university"),
        Option("insurer", "A firm that sells health insurance"),
        Option("police", "The police"),
    ),
    (Option("always", "Always"), Option("sometimes", "It depends"), Option("never", "Never")),
)
