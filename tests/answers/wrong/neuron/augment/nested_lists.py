"""Lists of lists are returned.

says: is a list; wrap it in np.array
"""


def augment(X):
    return [[1.0] + list(x) for x in X]
