"""One column after another, with zip."""


def pre_activation(X, w, b):
    return sum(column * weight for column, weight in zip(X.T, w)) + b
