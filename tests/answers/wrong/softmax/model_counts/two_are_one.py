"""Two classes, one neuron.

says: here two classes have a model each
earns: 2/3
"""


def model_counts():
    return (1, 3, 10), (1, 3, 45), 1
