"""The number of classes for the pairs.

says: that is the number of classes; count the pairs.
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (2, 3, 10)
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
