"""What is assumed when a study is planned: how ratings vary, and how sure one wants to be.

The correlation and the spread are what `ANALYSIS.md` plans with, for a scale of five points. On a longer scale ratings
are taken to fill as much of it.
"""

import math
from statistics import NormalDist

SPREAD = 1.25
"""Standard deviation of a rating, between and within people together, in points of a scale of five."""
SCALE = 5
BETWEEN = 0.35
"""Intraclass correlation: the share of that variance which lies between people."""
POWER = 0.8
SIGNIFICANCE = 0.05
PEOPLE = (30, 60, 100, 200)
PRECISION_AT = 60


def stretch(points: int) -> float:
    """Return how much wider ratings lie, in points, on a scale of so many points than on one of five."""
    return (points - 1) / (SCALE - 1)


def hidden_share(deck_size: int) -> float:
    """Return c of V⁻¹ = (I - c·11')/σ²: how much of a deck's common part a random intercept hides."""
    return BETWEEN / (1.0 - BETWEEN + deck_size * BETWEEN)


def within_variance() -> float:
    """Return σ², the variance of ratings within one person."""
    return (1.0 - BETWEEN) * SPREAD**2


def student(probability: float, freedom: int) -> float:
    """Return a quantile of Student's t, by Fisher and Cornish's expansion (Abramowitz and Stegun 26.7.5).

    Right to three decimals from 20 degrees of freedom on; the planner has at least 29.
    """
    z = NormalDist().inv_cdf(probability)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    return z + first / freedom + second / freedom**2


def multiplier(people: int) -> float:
    """Return how many standard errors a difference needs to be seen (Bloom, 1995, *Evaluation Review* 19:547).

    Two-sided, with one degree of freedom less than people, as for estimates that are clustered by person.
    """
    return student(1.0 - SIGNIFICANCE / 2.0, people - 1) + student(POWER, people - 1)


def at_people(standard_error: float, people: int) -> float:
    """Return a standard error at `PRECISION_AT` people as it is at another number of people."""
    return standard_error * math.sqrt(PRECISION_AT / people)
