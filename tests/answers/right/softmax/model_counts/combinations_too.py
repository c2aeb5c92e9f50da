"""Pairs written out."""

import itertools


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = tuple(
        len(list(itertools.combinations(range(k), 2))) for k in (2, 3, 10)
    )
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
