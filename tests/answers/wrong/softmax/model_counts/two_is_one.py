"""One neuron for two classes.

Counterexample: model_counts() -> ((1, 3, 10), (1, 3, 45), 1), right ((2, 3, 10), (1,
3, 45), 1)

says: one_against_all: two classes have two neurons
earns: 2/3
"""


def model_counts():
    one_against_all = (1, 3, 10)
    one_against_one = (1, 3, 45)
    templates_per_class = 1
    return one_against_all, one_against_one, templates_per_class
