"""Both at g(x).

says: The shapes do not fit at
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(g(x)) @ jacobian_g(g(x)[: len(x)])
