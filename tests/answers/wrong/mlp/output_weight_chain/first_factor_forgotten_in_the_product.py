"""First factor forgotten in the product.

says: dE_dv: Multiplied by o - t your answer would be right: where did this
earns: 2/3
"""


def output_weight_chain():
    return ('o - t', 'a', 'a')
