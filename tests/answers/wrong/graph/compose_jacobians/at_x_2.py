"""The Jacobian of f at x.

located
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    try:
        return jacobian_f(x) @ jacobian_g(x)
    except ValueError:
        return jacobian_f(g(x)) @ jacobian_g(x)
