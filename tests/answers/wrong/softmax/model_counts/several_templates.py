"""S2.AN.16c: several templates for each class.

says: belong to one class
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (1, 3, 45)
    templates_per_class = 2
    return one_against_all, one_against_one, templates_per_class
