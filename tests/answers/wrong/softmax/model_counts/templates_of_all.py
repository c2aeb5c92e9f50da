"""S2.AN.16c: the templates of all classes.

says: ten templates together
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (1, 3, 45)
    templates_per_class = 10
    return one_against_all, one_against_one, templates_per_class
