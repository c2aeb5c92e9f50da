"""k^2 / 2 rounded down.

Counterexample: model_counts() -> ((2, 3, 10), (2, 4, 50), 1), right ((2, 3, 10), (1,
3, 45), 1)

located
earns: 2/3
"""


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (2, 4, 50)
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
