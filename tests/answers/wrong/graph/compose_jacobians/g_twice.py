"""g of the Jacobian.

located
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(jacobian_g(x) @ x) @ jacobian_g(x)
