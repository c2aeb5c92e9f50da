"""A function.

says: What your function returns is of type function; a NumPy array is
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return lambda y: jacobian_f(g(y)) @ jacobian_g(y)
