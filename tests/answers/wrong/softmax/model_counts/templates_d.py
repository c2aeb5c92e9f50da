"""A template for every feature.

Counterexample: model_counts() -> ((2, 3, 10), (1, 3, 45), 64), right ((2, 3, 10), (1,
3, 45), 1)

says: templates_per_class: that is how many numbers a template of a digit has.
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (1, 3, 45)
    templates_per_class = 64
    return one_against_all, one_against_one, templates_per_class
