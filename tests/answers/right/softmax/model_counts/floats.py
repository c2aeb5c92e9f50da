"""Floats."""


def model_counts():
    one_against_all = (2.0, 3.0, 10.0)
    one_against_one = (1.0, 3.0, 45.0)
    templates_per_class = 1.0
    return one_against_all, one_against_one, templates_per_class
