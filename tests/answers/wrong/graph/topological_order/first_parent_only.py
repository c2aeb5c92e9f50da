"""Only the first parent is followed.

says: In a diamond node v is
"""

def topological_order(root):
    order = [root]
    while order[-1].parents:
        order.append(order[-1].parents[0])
    return order[::-1]
