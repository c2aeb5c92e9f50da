"""A list is collected and never made an array.

says: is a list; wrap it in np.array
"""


def pre_activation(X, w, b):
    z = []
    for x in X:
        z.append(float(x @ w + b))
    return z
