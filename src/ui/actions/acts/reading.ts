// Reading only, and editing again: what is half done ends, so that nothing is left open that can be typed into.
import { setWriting } from '../../closed-to';
import { useSession } from '../../session';

/** From now on nothing can be changed here; or it can again, unless another tab is the writer. */
export function setReading(reading: boolean): void {
  if (reading) useSession.setState({ renaming: null, tool: null });
  setWriting({ reading });
}
