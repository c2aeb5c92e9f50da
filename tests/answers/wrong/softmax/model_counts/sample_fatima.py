"""Fatima of the sample class: S2.AN.16c.

says: templates_per_class: how many columns of W belong to one class?
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (2 * 1 / 2, 3 * 2 / 2, 10 * 9 / 2)
    templates_per_class = 2
    return one_against_all, one_against_one, templates_per_class
