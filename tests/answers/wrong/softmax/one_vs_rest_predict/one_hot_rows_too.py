"""Gives a row of zeros and ones.

Counterexample: one_vs_rest_predict([[ 1., 0.], [ 0., 1.], [-1., 3.]], [[1., 0., 2.],
[0., 4., 1.]], [ 0.5, 0. , -3. ]) -> [[1, 0, 0], [0, 1, 0], [0, 1, 0]] whole of shape
(3, 3), right [0, 1, 1] whole of shape (3,)

says: What one_vs_rest_predict returns has shape (
"""


def one_vs_rest_predict(X, W, b):
    Z = X @ W + b
    return (Z == Z.max(axis=1, keepdims=True)).astype(int)
