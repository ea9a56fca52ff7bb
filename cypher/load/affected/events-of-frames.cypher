// Events by frame.
// mode: read
// param frames: string[]
// column id: string
UNWIND $frames AS frame
MATCH (event:Event {frame: frame})
RETURN event.id AS id
