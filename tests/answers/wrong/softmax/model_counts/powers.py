"""Powers of two.

says: one_against_one: those are all subsets of the classes; a pair has two.
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (4, 8, 1024)
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
