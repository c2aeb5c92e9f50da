"""The two ways are exchanged.

says: one_against_all and one_against_one are exchanged
earns: 1/3
"""


def model_counts():
    one_against_all = (1, 3, 45)
    one_against_one = (2, 3, 10)
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
