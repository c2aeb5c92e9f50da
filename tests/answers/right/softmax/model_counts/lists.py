"""Lists and floats."""


def model_counts():
    one_against_all = [2, 3, 10]
    one_against_one = [1.0, 3.0, 45.0]
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
