"""A dictionary as an ordered set."""

def topological_order(root):
    order = []
    done, stack = {}, [root]
    while stack:
        node = stack[-1]
        waiting = [p for p in node.parents if p not in done]
        if waiting:
            stack.extend(waiting)
        else:
            stack.pop()
            done[node] = True
    order = list(done)
    return order
