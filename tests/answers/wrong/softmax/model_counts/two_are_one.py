"""Two classes, one neuron.

says: two classes have two neurons here
earns: 2/3
"""


def model_counts():
    return (1, 3, 10), (1, 3, 45), 1
