"""The answer to a control, begun: what is known of each breach, and room for what only those who must act can say."""
