"""Chiara of the sample class."""


def model_counts():
    one_against_all = [2, 3, 10]
    one_against_one = [k * (k - 1) // 2 for k in one_against_all]
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
