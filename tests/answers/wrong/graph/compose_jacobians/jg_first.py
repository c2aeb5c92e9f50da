"""f meets the Jacobian of g times x.

located
"""

def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_f(jacobian_g(x) @ x) @ jacobian_g(x)
