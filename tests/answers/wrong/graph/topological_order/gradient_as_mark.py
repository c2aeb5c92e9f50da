"""What a node has collected serves as the mark, and is gone afterwards.

says: look at the nodes and leave them as they are.
"""

def topological_order(root):
    order, stack, met = [], [(root, False)], set()
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
            node.grad = None
        elif node not in met:
            met.add(node)
            node.grad = 0.0
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents)
    return order
